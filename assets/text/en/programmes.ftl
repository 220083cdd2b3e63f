# Programmes.
