/** Chain of custody: who did what with a piece of evidence, in rows that are only ever added and hash one another. */
package org.dongthuan.intake.custody;
