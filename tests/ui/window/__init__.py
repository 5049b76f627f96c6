"""Tests that drive the window by mouse and keyboard."""
