"""Tests of keys, rights and trust."""
