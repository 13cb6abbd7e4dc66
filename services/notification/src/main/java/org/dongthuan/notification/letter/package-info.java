/** Letters that the commune prints for people whom no message reached. Nothing of them is stored. */
package org.dongthuan.notification.letter;
