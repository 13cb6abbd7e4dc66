package org.dongthuan.intake.destruction;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dongthuan.platform.sql.Sql;

/** The pictures of orders as stored. Callers have found the order in their scope before. */
@Singleton
class DestructionImages {

    private static final String SELECT =
            "select i.*, c.number from destruction_image i left join destruction_certificate c on c.id = i.certificate_id"
                    + " where i.order_id = ? ";

    private final Sql sql;

    DestructionImages(Sql sql) {
        this.sql = sql;
    }

    /** How far an order is. @param settled people of whom nothing waits or is held */
    record Totals(int persons, int settled, int images, int destroyed, int held, int waiting) {}

    void add(UUID order, List<DestructionImage> images) {
        sql.batch(
                "insert into destruction_item (order_id, person_id) values (?, ?)",
                images.stream()
                        .map(DestructionImage::personId)
                        .distinct()
                        .map(person -> new Object[] {order, person})
                        .toList());
        sql.batch(
                "insert into destruction_image (order_id, row_no, attachment_id, complaint_id, person_id, kind, sha256)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                images.stream()
                        .map(one -> new Object[] {
                            order,
                            one.rowNo(),
                            one.attachmentId(),
                            one.complaintId(),
                            one.personId(),
                            one.kind().name(),
                            one.sha256()
                        })
                        .toList());
    }

    /** In the order's numbering. @param after row number to go on after */
    List<DestructionImage> page(UUID order, int after, int limit) {
        return sql.list(
                SELECT + "and i.row_no > ? order by i.row_no limit ?", DestructionImage::of, order, after, limit);
    }

    /** One person's that wait or are held. */
    List<DestructionImage> open(UUID order, UUID person) {
        return sql.list(
                SELECT + "and i.person_id = ? and i.result in ('WAITING', 'HELD') order by i.row_no",
                DestructionImage::of,
                order,
                person);
    }

    /** People with pictures that wait or are held. */
    List<UUID> peopleLeft(UUID order) {
        return sql.list(
                "select distinct person_id from destruction_image where order_id = ? and result in ('WAITING', 'HELD')"
                        + " order by person_id",
                row -> row.uuid("person_id"),
                order);
    }

    Totals totals(UUID order) {
        return sql.one(
                        "select count(distinct person_id) as persons, count(distinct person_id) filter (where result in"
                                + " ('WAITING', 'HELD')) as open, count(*) as images, count(*) filter (where result ="
                                + " 'DESTROYED') as destroyed, count(*) filter (where result = 'HELD') as held, count(*)"
                                + " filter (where result = 'WAITING') as waiting from destruction_image where order_id = ?",
                        row -> new Totals(
                                (int) row.number("persons"),
                                (int) (row.number("persons") - row.number("open")),
                                (int) row.number("images"),
                                (int) row.number("destroyed"),
                                (int) row.number("held"),
                                (int) row.number("waiting")),
                        order)
                .orElseThrow();
    }

    /** Number of the newest certificate that a person has under the order. */
    Optional<String> numberOf(UUID order, UUID person) {
        return sql.one(
                "select number from destruction_certificate where order_id = ? and person_id = ?"
                        + " order by destroyed_at desc, number desc limit 1",
                row -> row.text("number"),
                order,
                person);
    }

    void destroyed(UUID order, DestructionImage image, UUID certificate, Instant at) {
        told(order, image, ImageResult.DESTROYED, certificate, at);
    }

    void kept(UUID order, DestructionImage image, ImageResult why, Instant at) {
        told(order, image, why, null, at);
    }

    /** Destroyed ones that no certificate of the organisation covers yet. */
    List<DestructionImage> uncovered(UUID order) {
        return sql.list(
                SELECT + "and i.result = 'DESTROYED' and i.holder_certificate_id is null order by i.row_no",
                DestructionImage::of,
                order);
    }

    void cover(UUID order, UUID certificate) {
        sql.run(
                "update destruction_image set holder_certificate_id = ? where order_id = ? and result = 'DESTROYED'"
                        + " and holder_certificate_id is null",
                certificate,
                order);
    }

    private void told(UUID order, DestructionImage image, ImageResult result, UUID certificate, Instant at) {
        sql.run(
                "update destruction_image set result = ?, result_at = ?, certificate_id = ? where order_id = ? and row_no = ?",
                result.name(),
                at,
                certificate,
                order,
                image.rowNo());
    }
}
