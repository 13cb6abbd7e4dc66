package org.dongthuan.casetracking.document.app;

import java.util.List;
import java.util.UUID;

/**
 * What a document says, part by part; plain text but for content and signatories, which are HTML.
 *
 * @param template code of its template
 * @param subjectKind what it is the document of: {@code minutes}, {@code commitment}, {@code report} or
 *     {@code certificate}
 * @param issuer organisation code
 * @param place commune code
 * @param recipients organisation codes, or names
 */
public record Paper(
        String template,
        String subjectKind,
        UUID subjectId,
        String issuer,
        String number,
        String place,
        String title,
        String content,
        String signatories,
        List<String> recipients) {}
