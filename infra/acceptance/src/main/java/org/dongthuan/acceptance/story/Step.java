package org.dongthuan.acceptance.story;

/** One thing that happens. @param at local time in Vietnam; null for what is so before everything begins */
public record Step(String at, String what, Runnable happens) {}
