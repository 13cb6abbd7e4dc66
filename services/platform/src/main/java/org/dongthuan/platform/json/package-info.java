/** JSON whose bytes can be hashed and signed. */
package org.dongthuan.platform.json;
