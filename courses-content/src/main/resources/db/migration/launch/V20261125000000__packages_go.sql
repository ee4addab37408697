-- A package that no lesson and nobody's results speak of may be taken away; what refers to one keeps it.
GRANT DELETE ON content_package, content_unit TO balai_app;
