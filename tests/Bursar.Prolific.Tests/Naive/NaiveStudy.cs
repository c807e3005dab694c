namespace Bursar.Prolific.Tests;

/// <summary>
/// What Prolific's documentation says of one study and its money, written as plainly as can be, sharing nothing with the product.
/// It says what it holds and what it has cost; every method says whether the call succeeds, funds apart. Rewards are pence, times
/// seconds.
/// </summary>
internal sealed class NaiveStudy(
    Rates rates, string id, int places, long reward, long screenOut, int slots, long timeLimit, NaiveFilters filters, int each,
    int atOnce)
{
    private const long ApprovedAfter = 21 * 86_400;
    private List<NaiveWork> _works = [];
    private int _free;
    private int _slots = slots;
    private long _from;
    private string _state = "Draft";

    private int _allSlots = slots;

    public string Id => id;

    public NaiveFilters Filters => filters;

    public IReadOnlyList<NaiveWork> Works => _works;

    public bool IsDraft => _state == "Draft";

    public int Places { get; private set; } = places;

    public long Reward { get; private set; } = reward;

    /// <summary>What it has cost so far, bonuses too.</summary>
    public Cost Paid { get; private set; }

    public Cost Held => Place * (_free + Working + Waiting);

    private Cost Place => rates.Of(Reward * 100);

    private bool IsOpen => _state is "Active" or "Paused";

    private int Working => _works.Count(one => one.State == "ACTIVE");

    private int Waiting => _works.Count(one => one.State == "AWAITING REVIEW");

    public string Status(long now) => _state switch
    {
        "Draft" => "UNPUBLISHED",
        "Active" when _from > now => "SCHEDULED",
        "Active" or "Paused" when _free > 0 || Working > 0 => _state.ToUpperInvariant(),
        _ => Working + Waiting > 0 ? "AWAITING REVIEW" : "COMPLETED",
    };

    /// <summary>The slots that there were at first, and those that were added.</summary>
    public int Slots => _allSlots;

    public bool CanTake(long now)
        => _state == "Active" && _from <= now && _free > 0 && (atOnce < 0 || Working < atOnce);

    /// <summary>Whether someone who takes part can do so again: one after the other, up to the most for each.</summary>
    public bool CanTakeAgain(string participant)
        => HasRoomFor(participant) && !_works.Exists(one => one.Participant == participant && one.State == "ACTIVE");

    /// <summary>
    /// Whether someone has fewer submissions than each may; those that were returned or timed out do not count.
    /// </summary>
    private bool HasRoomFor(string participant) => each < 0
        || _works.Count(one => one.Participant == participant && one.State is not ("RETURNED" or "TIMED-OUT")) < each;

    public NaiveWork Find(string work) => _works.Single(one => string.Equals(one.Id, work, StringComparison.Ordinal));

    public bool Rewrite(long pence) => IsDraft && Then(() => Reward = pence);

    public bool Publish(long from) => IsDraft && Then(() => (_state, _from, _free) = ("Active", from, Places));

    public bool Pause() => _state == "Active" && Then(() => _state = "Paused");

    public bool Start() => _state == "Paused" && Then(() => _state = "Active");

    public bool Stop() => IsOpen && Then(() => (_state, _free) = ("Stopped", 0));

    /// <summary>Of a study that is published, whatever its state.</summary>
    public bool AddSlots(int more) => !IsDraft && Then(() => (_slots, _allSlots) = (_slots + more, _allSlots + more));

    /// <summary>Also of a draft, and of a study that was stopped.</summary>
    public bool Add(int more)
    {
        Places += more;
        if (IsDraft) return true;
        _free += more;
        if (!IsOpen) _state = "Active";
        return true;
    }

    public void Take(string work, string participant, NaivePerson person, long now)
    {
        _works.Add(new(work, participant, person, now) { Due = now + timeLimit });
        _free--;
    }

    /// <summary>The work is done, with a code; the funds may not cover what that does.</summary>
    public void Submit(NaiveWork one, string code, long now, long available)
    {
        (one.State, one.SubmittedAt, one.Due) = ("AWAITING REVIEW", now, now + ApprovedAfter);
        var cost = rates.Of(screenOut * 100);
        if (code == "GOOD") Approve(one);
        if (code != "OUT" || _slots == 0 || available + (IsOpen ? 0 : Place.Total) < cost.Total) return;
        _slots--;
        Leave(one, "SCREENED OUT");
        Paid += cost;
        // The last slot: nobody is let in until there are more, or it is started without.
        if (_slots == 0 && _free > 0) Pause();
    }

    /// <summary>Also once more.</summary>
    public bool Approve(NaiveWork one)
        => one.State == "APPROVED"
            || (one.State == "AWAITING REVIEW" && Then(() => (one.State, Paid) = ("APPROVED", Paid + Place)));

    /// <summary>All of them, or none.</summary>
    public bool ApproveAll(IEnumerable<NaiveWork> works) => works.All(Approve);

    /// <summary>Also once more.</summary>
    public bool Reject(NaiveWork one)
        => one.State == "REJECTED" || (one.State == "AWAITING REVIEW" && Then(() => Leave(one, "REJECTED")));

    public bool PayPart(NaiveWork one, int percent)
    {
        var pence = Reward * percent / 100;
        if (one.State == "PARTIALLY APPROVED") return one.Part == pence;
        // Too late, but its place is free, and its participant has not used up theirs.
        if (one.State == "TIMED-OUT" && IsOpen && _free > 0 && HasRoomFor(one.Participant)) _free--;
        else if (one.State is not ("ACTIVE" or "AWAITING REVIEW")) return false;
        (one.State, one.Part) = ("PARTIALLY APPROVED", pence);
        Paid += rates.Of(pence * 100);
        return true;
    }

    public static bool AskBack(NaiveWork one) => one.State is "ACTIVE" or "AWAITING REVIEW";

    /// <summary>Also what has been handed in, whether or not it was asked back.</summary>
    public bool Return(NaiveWork one) => one.State is "ACTIVE" or "AWAITING REVIEW" && Then(() => Leave(one, "RETURNED"));

    public bool Bonus(NaiveWork one, IEnumerable<long> pence)
    {
        if (one.State == "ACTIVE") return false;
        foreach (var amount in pence) Paid += rates.Of(amount * 100);
        return true;
    }

    /// <summary>
    /// Pays all of them so much for their time; their places are closed, and offered anew where that is asked for.
    /// </summary>
    public bool ScreenOut(IReadOnlyList<NaiveWork> works, long pence, bool again)
    {
        if (works.Any(one => one.State != "AWAITING REVIEW")) return false;
        foreach (var one in works) (one.State, Paid) = ("SCREENED OUT", Paid + rates.Of(pence * 100));
        return !again || !IsOpen || Add(works.Count);
    }

    /// <summary>Everything that has happened automatically by now.</summary>
    public void Pass(long now)
    {
        foreach (var one in _works.Where(one => one.Due <= now))
        {
            if (one.State == "ACTIVE") Leave(one, "TIMED-OUT");
            else if (one.State == "AWAITING REVIEW") Approve(one);
        }
    }

    /// <summary>The same once more, to try something on.</summary>
    public NaiveStudy Copy()
    {
        var copy = (NaiveStudy)MemberwiseClone();
        copy._works = [.. _works.Select(one => one.Copy())];
        return copy;
    }

    /// <summary>Gone unpaid: the place is free again, unless the study was stopped.</summary>
    private void Leave(NaiveWork one, string state)
    {
        one.State = state;
        if (IsOpen) _free++;
    }

    private static bool Then(Action change)
    {
        change();
        return true;
    }
}
