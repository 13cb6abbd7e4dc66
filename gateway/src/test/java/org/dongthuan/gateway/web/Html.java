package org.dongthuan.gateway.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a test needs from a page. */
public final class Html {

    private static final Pattern INLINE = Pattern.compile(
            "<script(?![^>]*\\bsrc=)|<style|\\sstyle=|\\son[a-z]+=\"|javascript:", Pattern.CASE_INSENSITIVE);

    private Html() {}

    /** Value of an input; fails if there is none. */
    public static String value(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\"[^>]*?value=\"([^\"]*)\"").matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no input " + name + " in:\n" + page);
        }
        return matcher.group(1);
    }

    /** The first value of an attribute; fails if there is none. */
    public static String attribute(String page, String name) {
        Matcher matcher = Pattern.compile(name + "=\"([^\"]*)\"").matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no " + name + " in:\n" + page);
        }
        return matcher.group(1);
    }

    /** Inline scripts, styles and handlers on a page; a strict policy would block them. */
    public static List<String> inlineCode(String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = INLINE.matcher(page);
        while (matcher.find()) {
            found.add(page.substring(matcher.start(), Math.min(page.length(), matcher.end() + 60)));
        }
        return found;
    }
}
