namespace Bursar.MTurk.Tests;

/// <summary>
/// What MTurk's documentation says of one HIT and its money, written as plainly as can be, in cents and seconds, sharing nothing with the
/// product. It says what it holds and what it has cost; every method says whether the call succeeds, funds apart.
/// </summary>
internal sealed class NaiveHit(string id, int places, int reward, long now, long lifetime, int duration, int autoApproval)
{
    private const long Day = 86_400;
    private List<NaiveAssignment> _assignments = [];
    private int _places = places;
    private int _reward = reward;
    private int _duration = duration;
    private int _autoApproval = autoApproval;
    private long _expires = now + lifetime;
    private long? _ended;
    private long _disposal;
    private bool _disposed;

    public string Id => id;

    public int Places => _places;

    public IReadOnlyList<NaiveAssignment> Assignments => _assignments;

    /// <summary>What it has cost so far, bonuses too.</summary>
    public long Paid { get; private set; }

    public long Held => (Working + Waiting + Open) * Cost(_reward);

    /// <summary>Places that can be accepted now.</summary>
    public int Open => _ended is null ? Free : 0;

    public string Status
    {
        get
        {
            if (_disposed) return "Disposed";
            if (Working == 0 && Open == 0) return "Reviewable";
            return Open > 0 ? "Assignable" : "Unassignable";
        }
    }

    private int Working => _assignments.Count(one => one.State == "Accepted");

    private int Waiting => _assignments.Count(one => one.State == "Submitted");

    private int Free => _places - _assignments.Count(one => one.State != "Abandoned");

    /// <summary>20 %, or 40 % from ten assignments on, halves up, at least a cent.</summary>
    public long Cost(int reward) => reward + Math.Max(1, (reward * (_places < 10 ? 20 : 40) + 50) / 100);

    /// <summary>What more assignments would hold; null where they are refused.</summary>
    public long? CostOfMore(int more)
    {
        if (_disposed || (_places < 10 && _places + more >= 10)) return null;
        return _ended is null ? more * Cost(_reward) : 0;
    }

    public void Add(int more) => _places += more;

    public void Accept(string assignment, string worker, long at) => _assignments.Add(new(assignment, worker) { Due = at + _duration });

    public void Submit(NaiveAssignment one, long at) => (one.State, one.Due, one.SubmittedAt) = ("Submitted", at + _autoApproval, at);

    public bool Approve(NaiveAssignment one)
    {
        if (one.State != "Submitted") return false;
        (one.State, Paid) = ("Approved", Paid + Cost(_reward));
        return true;
    }

    /// <summary>Also approves what is submitted.</summary>
    public bool Override(NaiveAssignment one, long at)
    {
        if (one.State != "Rejected") return Approve(one);
        if (_disposed || at > one.SubmittedAt + 30 * Day) return false;
        (one.State, Paid) = ("Approved", Paid + Cost(_reward));
        return true;
    }

    public bool Bonus(NaiveAssignment one, int cents)
    {
        if (one.State is "Accepted" or "Abandoned") return false;
        Paid += cents + Math.Max(1, (cents * 20 + 50) / 100);
        return true;
    }

    public bool Expire(long at, long expires)
    {
        if (_disposed) return false;
        _expires = expires;
        if (expires > at) _ended = null;
        else if (_ended is null) (_ended, _disposal) = (at, at + 120 * Day);
        return true;
    }

    public bool Delete()
    {
        if (Status != "Reviewable" || Waiting > 0) return false;
        _disposed = true;
        return true;
    }

    /// <summary>Gives it another type: with that reward, ten minutes and thirty days.</summary>
    public bool Reprice(int cents)
    {
        if (_disposed || (cents < _reward && Working + Waiting > 0)) return false;
        (_reward, _duration, _autoApproval) = (cents, 600, 30 * 86_400);
        return true;
    }

    public NaiveAssignment Find(string assignment) => _assignments.Single(one => string.Equals(one.Id, assignment, StringComparison.Ordinal));

    /// <summary>The same once more, to try something on.</summary>
    public NaiveHit Copy()
    {
        var copy = (NaiveHit)MemberwiseClone();
        copy._assignments = [.. _assignments.Select(one => one.Copy())];
        return copy;
    }

    /// <summary>What has happened by itself by now.</summary>
    public void Pass(long at)
    {
        if (_disposed) return;
        foreach (var one in _assignments.Where(one => one.Due <= at))
        {
            if (one.State == "Accepted") one.State = "Abandoned";
            else Approve(one);
        }
        if (_ended is null && _expires <= at) (_ended, _disposal) = (_expires, _expires + 120 * Day);
        if (_ended is null || _disposal > at) return;
        if (Working + Waiting == 0) _disposed = true;
        else _disposal = at + 120 * Day;
    }
}
