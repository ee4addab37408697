package id.balai.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Stands around the transaction, so that each try has one of its own; inside somebody else's it does not try again. */
@Interceptor
@Retried
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class Retrying {
    private static final int TRIES = 5;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    @SuppressWarnings("NullAway")
    private TransactionSynchronizationRegistry transaction;

    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        var outermost = transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        for (var tries = 1; ; tries++) {
            try {
                return call.proceed();
            } catch (SqlFailure failure) {
                if (!failure.passing() || !outermost || tries == TRIES) throw failure;
            }
        }
    }
}
