package org.dongthuan.platform.probe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What handlers and endpoints of the test application do: leave a row that can be counted. */
@ApplicationScoped
public class Effects {

    private final EntityManager entities;

    Effects(EntityManager entities) {
        this.entities = entities;
    }

    /** In the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(String name) {
        entities.createNativeQuery("insert into probe_effect (name) values (?1)")
                .setParameter(1, name)
                .executeUpdate();
    }

    @Transactional
    public long count(String name) {
        return ((Number) entities.createNativeQuery("select count(*) from probe_effect where name = ?1")
                        .setParameter(1, name)
                        .getSingleResult())
                .longValue();
    }

    /** Any one number, for looking at the platform's own tables. */
    @Transactional
    public long number(String sql, Object parameter) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, parameter)
                        .getSingleResult())
                .longValue();
    }

    /** Changes rows behind the platform's back, as time passing would. */
    @Transactional
    public void change(String sql, Object parameter) {
        entities.createNativeQuery(sql).setParameter(1, parameter).executeUpdate();
    }
}
