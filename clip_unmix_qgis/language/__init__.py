"""Prompts to materials: lexicon, spelling, scripts, ontologies, text encoders."""
