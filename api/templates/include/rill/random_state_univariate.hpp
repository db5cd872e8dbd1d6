{% from "include/rill/_univariate.hpp" import header %}
{{ header("random_state", "RandomState", distributions, template) -}}
