package org.dongthuan.notification.sms;

/** Where an SMS centre takes binds. */
record SmsCentreAddress(String host, int port) {

    /** @param text {@code host}, or {@code host:port} @param usual port of an address that names none */
    static SmsCentreAddress of(String text, int usual) {
        int colon = text.lastIndexOf(':');
        return colon < 0
                ? new SmsCentreAddress(text.strip(), usual)
                : new SmsCentreAddress(
                        text.substring(0, colon).strip(),
                        Integer.parseInt(text.substring(colon + 1).strip()));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
