namespace Bursar.Http;

/// <summary>The faults that a sandbox is asked for. They are in memory only: a server that is started again has none.</summary>
public sealed class FaultPlan
{
    /// <summary>The most rules at a time.</summary>
    public const int Max = 100;

    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private volatile bool _isEmpty = true;
    private int _last;

    /// <summary>Whether there is none, so that calls need not be looked at.</summary>
    public bool IsEmpty => _isEmpty;

    /// <summary>All rules, in the order in which they were added, with their numbers and how often each has struck.</summary>
    public IReadOnlyList<(int Number, FaultRule Rule, long Struck)> All
    {
        get
        {
            lock (_lock) return [.. _entries.Select(one => (one.Number, one.Rule, one.Struck))];
        }
    }

    /// <summary>Adds a rule.</summary>
    /// <returns>Its number; 0 if there are too many.</returns>
    public int Add(FaultRule rule)
    {
        lock (_lock)
        {
            if (_entries.Count == Max) return 0;
            _entries.Add(new(++_last, rule));
            _isEmpty = false;
            return _last;
        }
    }

    /// <summary>Removes a rule.</summary>
    /// <returns>False if there is none of that number.</returns>
    public bool Remove(int number)
    {
        lock (_lock)
        {
            var removed = _entries.RemoveAll(one => one.Number == number) > 0;
            _isEmpty = _entries.Count == 0;
            return removed;
        }
    }

    /// <summary>Removes all.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _isEmpty = true;
        }
    }

    /// <summary>The rules that strike a call. Each that matches it counts it; what comes first in the list comes first.</summary>
    internal IReadOnlyList<FaultRule> OfCall(string api, string operation)
    {
        lock (_lock)
            return [.. _entries.Where(one => !one.Rule.IsOfMessages && one.Matches(api, operation) && one.Strikes())
                .Select(one => one.Rule)];
    }

    /// <summary>How often a message is to be sent.</summary>
    /// <param name="api">The API whose subscriber it is for.</param>
    public int CopiesOf(string api)
    {
        if (_isEmpty) return 1;
        lock (_lock)
        {
            var rule = _entries.FirstOrDefault(one => one.Rule.IsOfMessages && one.Matches(api, null) && one.Strikes())?.Rule;
            return rule?.Kind switch { ProvokedFault.WebhookLost => 0, ProvokedFault.WebhookDoubled => 2, _ => 1 };
        }
    }

    private sealed class Entry(int number, FaultRule rule)
    {
        private readonly Random _random = new(rule.Seed);

        public int Number => number;

        public FaultRule Rule => rule;

        public long Struck { get; private set; }

        public bool Matches(string api, string? operation)
            => (rule.Api ?? api) == api && (operation is null || (rule.Operation ?? operation) == operation);

        /// <summary>Decides about a call that matches.</summary>
        public bool Strikes()
        {
            if (Struck >= (rule.Times ?? long.MaxValue) || _random.NextDouble() >= rule.Rate) return false;
            Struck++;
            return true;
        }
    }
}
