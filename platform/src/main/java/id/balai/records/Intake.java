package id.balai.records;

import id.balai.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * The way in for statements that come by themselves, in no transaction. Most need one call of the database, which is then
 * all the transaction there is, and saves the round trips of opening and closing one; what needs more is left to
 * {@link Records}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
public class Intake {
    private final StatementTable table;
    private final Records records;

    @Inject
    public Intake(Sql sql, Records records) {
        this.table = new StatementTable(sql);
        this.records = records;
    }

    /** As {@link Records#receive}. */
    public List<UUID> receive(Delivery delivery, Source source) {
        var batch = Batch.of(delivery.statements(), source);
        var simple = delivery.parts().isEmpty() && batch.targets().isEmpty();
        return simple && table.takeAlone(batch) ? batch.ids() : records.receive(delivery, source);
    }
}
