package org.dongthuan.gateway.web;

import java.util.Locale;

/** Languages of the pages. Vietnamese is the one that counts; the rest are help. */
public enum Language {
    VI,
    EN;

    static final String COOKIE = "dt_lang";

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public Language other() {
        return this == VI ? EN : VI;
    }

    /** A tag as sent in {@code ?lang=} or kept in the cookie; {@code null} if it names none of ours. */
    static Language ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return null;
    }

    /**
     * The reader's first preference we have, by order of the header; quality values only order what clients already
     * send in order, so they are not weighed.
     */
    static Language ofAcceptLanguage(String header) {
        if (header == null) {
            return VI;
        }
        for (String range : header.split(",")) {
            Language language = ofTag(range.trim().toLowerCase(Locale.ROOT).split("[-;]")[0]);
            if (language != null) {
                return language;
            }
        }
        return VI;
    }
}
