package org.dongthuan.gateway.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the officers' pages about the evidence vault and the destruction of pictures, {@code {vlt:name}} in templates. The words stand in {@code
 * messages/vlt_<language>.properties}.
 */
@MessageBundle(value = "vlt", locale = "vi")
public interface VaultMessages {

    @Message
    String reveals_what();

    @Message
    String wanted();

    @Message
    String asked_by();

    @Message
    String asked_at();

    @Message
    String expires();

    @Message
    String why();

    @Message
    String why_words();

    @Message
    String decided();

    @Message
    String looks();

    @Message
    String seen_once();

    @Message
    String put_away();

    @Message
    String custody();

    @Message
    String held();

    @Message
    String destroyed();

    @Message
    String received();

    @Message
    String collected_by();

    @Message
    String held_by();

    @Message
    String review_on();

    @Message
    String retain_until();

    @Message
    String check();

    @Message
    String check_means();

    @Message
    String check_now();

    @Message
    String chain_holds();

    @Message
    String original_intact();

    @Message
    String original_changed();

    @Message
    String original_destroyed();

    @Message
    String chain();

    @Message
    String act();

    @Message
    String when();

    @Message
    String who();

    @Message
    String last_hash();

    @Message
    String chain_broken(Integer entry);

    @Message
    String about();

    @Message
    String orders_what();

    @Message
    String commune();

    @Message
    String holder();

    @Message
    String gone();

    @Message
    String proposed();

    @Message
    String order();

    @Message
    String persons();

    @Message
    String follow_job();

    @Message
    String ground();

    @Message
    String witnesses();

    @Message
    String attested();

    @Message
    String certificates();

    @Message
    String certificate();

    @Message
    String pictures();

    @Message
    String certifies();

    @Message
    String method();

    @Message
    String hashes();

    @Message
    String print_hint();

    @Message
    String open_order();

    @Message
    String copies_deleted(Integer copies);

    @Message
    String hand_over();

    @Message
    String hand_over_means();

    @Message
    String shows();

    @Message
    String the_person();

    @Message
    String nobodys();

    @Message
    String each_picture();

    @Message
    String picture();

    @Message
    String certified_to();

    @Message
    String kept();

    @Message
    String approved();

    @Message
    String certifies_all();

    @Message
    String certifies_mine();

    @Message
    String hashes_mean();

    @Message
    String kept_too(Integer count);

    @Message
    String who_looked();

    @Message
    String own_only();

    @Message
    String last_at();

    @Message
    String sealed_open();

    @Message
    String sealed_hash();

    @Message
    String sealed_soon();
}
