/** What a complaint is and how it may move; knows nothing of REST or messages. */
package org.dongthuan.intake.complaint.domain;
