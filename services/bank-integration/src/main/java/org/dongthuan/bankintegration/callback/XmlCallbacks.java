package org.dongthuan.bankintegration.callback;

/** Reads an answer that a bank gave in XML. Implemented by the protocol. */
public interface XmlCallbacks {

    /**
     * An answer.
     *
     * @param accountNumber the account that the message names; absent where it names none
     */
    record Told(Callback callback, String accountNumber) {

        /** Leaves the number out. */
        @Override
        public String toString() {
            return "Told[" + callback + "]";
        }
    }

    /** @throws org.dongthuan.platform.problem.DomainException 400 when it is no XML, 422 when it is not as agreed */
    Told read(byte[] body);
}
