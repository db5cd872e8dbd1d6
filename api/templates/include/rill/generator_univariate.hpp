{% from "include/rill/_univariate.hpp" import header %}
{{ header("generator", "Generator", distributions, template) -}}
