package org.dongthuan.notification.sms;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.dongthuan.notification.config.NotificationConfig;
import org.dongthuan.notification.message.store.SendingStore.Receipt;
import org.jboss.logging.Logger;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;

/**
 * Stores delivery receipts before it thanks for them: what cannot be stored now, the centre sends again. They are acted on
 * later, when their submission is stored too.
 */
@ApplicationScoped
public class ReceiptInbox implements MessageReceiverListener {

    private static final Logger LOG = Logger.getLogger(ReceiptInbox.class);

    private final ReceiptStore store;
    private final NotificationConfig.Smpp config;
    private final InstantSource clock;

    ReceiptInbox(ReceiptStore store, NotificationConfig config, InstantSource clock) {
        this.store = store;
        this.config = config.smpp();
        this.clock = clock;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm delivery) throws ProcessRequestException {
        // A text that a person sent to the brand name is nobody's here: taken and dropped, never logged.
        if (!delivery.isSmscDeliveryReceipt()) {
            return;
        }
        Optional<DeliveryReceipt> receipt =
                DeliveryReceipt.parse(new String(delivery.getShortMessage(), StandardCharsets.ISO_8859_1));
        if (receipt.isEmpty()) {
            LOG.warn("A delivery receipt cannot be read");
            return;
        }
        String id = receipt.get().submissionId(config.receiptId());
        try {
            store.keep(new Receipt(id, receipt.get().stat(), clock.instant()));
        } catch (RuntimeException e) {
            LOG.warnf("A receipt could not be stored: %s", e.getClass().getSimpleName());
            throw new ProcessRequestException("try again", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // Says that a phone is on again; the centre retries by itself.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not offered", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
