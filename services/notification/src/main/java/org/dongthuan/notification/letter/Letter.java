package org.dongthuan.notification.letter;

import org.dongthuan.notification.message.domain.Message;
import org.dongthuan.notification.written.WrittenTemplate;

/**
 * One letter as far as it is known before anybody's name is.
 *
 * @param code of the case; empty when not known
 * @param head who writes
 * @param vietnamese what it says
 * @param english the same; null when there is none
 */
record Letter(Message message, String code, Letterhead head, WrittenTemplate vietnamese, WrittenTemplate english) {}
