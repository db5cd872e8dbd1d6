# A filter of doxygen: plain titles, which stand in its menu as they are.
NR == 1 { gsub(/`/, "") }
{ print }
