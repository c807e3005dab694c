using System.Reflection;
using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>A server's ledger, in which every read is counted. A proxy, so that no way to read can be forgotten.</summary>
public class CountingLedger : DispatchProxy
{
    private ILedger _ledger = null!;
    private int _reads;
    private int _longest;

    /// <summary>The reads so far: rows that were looked up, lists and counts.</summary>
    public int Reads => Volatile.Read(ref _reads);

    /// <summary>The most rows that a list was asked for.</summary>
    public int LongestList => Volatile.Read(ref _longest);

    public static (ILedger Ledger, CountingLedger Counter) Over(ILedger ledger)
    {
        var counted = Create<ILedger, CountingLedger>();
        var counter = (CountingLedger)counted;
        counter._ledger = ledger;
        return (counted, counter);
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (typeof(ILedgerReader).IsAssignableFrom(targetMethod!.DeclaringType) && targetMethod.DeclaringType != typeof(ILedger))
        {
            Interlocked.Increment(ref _reads);
            if (args?[0]?.GetType().GetProperty("Limit")?.GetValue(args[0]) is int limit)
                _longest = Math.Max(_longest, limit);
        }
        return targetMethod.Invoke(_ledger, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
