namespace Bursar.Ledger;

/// <summary>
/// Recomputes one book from its transfers and compares the result with what is stored. Add every transfer in order, then every
/// study, then every tally, then call <see cref="Finish"/>; the first fault found counts.
/// </summary>
/// <param name="book">The book.</param>
/// <param name="prices">The price lists that it has had.</param>
public sealed class BookAudit(Book book, PricingHistory prices)
{
    private readonly Dictionary<ObjectId, Breakdown> _held = [];
    private readonly HashSet<ObjectId> _paidFor = [];
    private readonly Dictionary<ObjectId, StudyTally> _counted = [];
    private readonly Dictionary<ObjectId, StudyTally> _stored = [];
    private Breakdown _funding, _available, _heldTotal, _paid;
    private Breakdown _studies;
    private Digest _hash;
    private long _sequence;
    private bool _hasMarks;

    /// <summary>
    /// Checks the next transfer: its sequence number, its hash, its accounts, that no submission or bonus is paid twice, and the
    /// balance afterwards.
    /// </summary>
    /// <returns>The fault, as a sentence; null if there is none.</returns>
    public string? Add(Transfer transfer)
    {
        try
        {
            return Check(transfer);
        }
        catch (OverflowException)
        {
            return Fault($"transfer {transfer.Sequence} leaves the range that can be kept");
        }
    }

    /// <summary>
    /// Checks the mark that the last transfer left, if there is one: it says what the transfers make. Only the first marks of a
    /// book can be missing, of transfers that are older than marks are.
    /// </summary>
    /// <returns>The fault, as a sentence; null if there is none.</returns>
    public string? Check(BalanceMark? mark)
    {
        if (mark is null) return _hasMarks ? Fault($"the mark at transfer {_sequence} is missing") : null;
        _hasMarks = true;
        return Compare($"Funding at transfer {_sequence}", mark.Funding, _funding)
            ?? Compare($"Available at transfer {_sequence}", mark.Available, _available)
            ?? Compare($"Held at transfer {_sequence}", mark.Held, _heldTotal)
            ?? Compare($"Paid at transfer {_sequence}", mark.Paid, _paid);
    }

    /// <summary>
    /// Checks a study: its places, and that its hold equals both what its transfers left and what its payable places cost.
    /// </summary>
    /// <returns>The fault, as a sentence; null if there is none.</returns>
    public string? Add(Study study)
    {
        try
        {
            return Check(study);
        }
        catch (OverflowException)
        {
            return Fault($"study {study.Id} leaves the range that can be kept");
        }
    }

    /// <summary>Adds a tally; <see cref="Finish"/> checks that the tallies count the studies that are there.</summary>
    public void Add(StudyTally tally) => _stored[tally.Project] = tally;

    /// <summary>
    /// Checks the book's balances. They sum to zero if they follow from the transfers, because a transfer takes from one account
    /// what it gives to another.
    /// </summary>
    /// <returns>The fault, as a sentence; null if there is none.</returns>
    public string? Finish()
    {
        if (_sequence != book.LastTransfer)
            return Fault($"it says that it has {book.LastTransfer} transfers, and there are {_sequence}");
        if (_hash != book.LastHash) return Fault("its last hash is not that of its last transfer");
        if (_studies != _heldTotal) return Fault($"its studies hold {_studies}, and its transfers make {_heldTotal}");
        return Compare("Funding", book.Funding, _funding)
            ?? Compare("Available", book.Available, _available)
            ?? Compare("Held", book.Held, _heldTotal)
            ?? Compare("Paid", book.Paid, _paid)
            ?? (
                book.CreditLimit < Money.Zero || book.CreditLimit > Money.MaxAmount
                    ? Fault($"its credit limit is {book.CreditLimit}")
                    : null)
            ?? (_available.Total + book.CreditLimit < Money.Zero ? Fault("its credit limit is overdrawn") : null)
            ?? CheckTallies();
    }

    private string? Check(Transfer transfer)
    {
        if (transfer.Sequence != _sequence + 1)
            return Fault($"transfer {_sequence + 1} is missing; the next one is {transfer.Sequence}");
        if (TransferHash.Of(_hash, transfer) != transfer.Hash)
            return Fault($"the hash of transfer {transfer.Sequence} does not match it");
        if (!transfer.Amount.IsNonNegative || transfer.Amount.Total <= Money.Zero)
            return Fault($"transfer {transfer.Sequence} moves {transfer.Amount}");
        if (transfer.From.Kind == AccountKind.Paid) return Fault($"transfer {transfer.Sequence} takes back a payment");
        if (transfer.To.Kind == AccountKind.Paid && !_paidFor.Add(transfer.Subject))
            return Fault($"transfer {transfer.Sequence} pays {transfer.Subject} again");
        _sequence = transfer.Sequence;
        _hash = transfer.Hash;
        Book(transfer.From, -transfer.Amount);
        Book(transfer.To, transfer.Amount);
        if (_available.Total != transfer.AvailableAfter)
            return Fault(
                $"transfer {_sequence} says that {transfer.AvailableAfter} was available after it, and it was "
                    + $"{_available.Total}");
        if (transfer.From.Kind == AccountKind.Held && !_held[transfer.From.Id].IsNonNegative)
            return Fault($"transfer {_sequence} takes more from study {transfer.From.Id} than it holds");
        return transfer.Kind == TransferKind.Bonus && !IsBonus(transfer)
            ? Fault($"transfer {_sequence} pays a bonus of {transfer.Amount}, which is not its price")
            : null;
    }

    /// <summary>Whether a bonus cost that much then in one of the dialects.</summary>
    private bool IsBonus(Transfer one)
        => one.Amount == prices.AtTransfer(Origin.MTurk, one.Sequence).Bonus(one.Amount.Rewards)
            || one.Amount == prices.AtTransfer(Origin.Prolific, one.Sequence).Bonus(one.Amount.Rewards);

    private string? Check(Study study)
    {
        if (StudyTally.Counts(study.Origin))
        {
            var tally = _counted.GetValueOrDefault(study.Project) ?? NoneOf(study.Project);
            _counted[study.Project] = tally.With(study.Phase, 1);
        }
        _held.TryGetValue(study.Id, out var held);
        _studies += held;
        if (study.Lapsed < 0 || study.Lapsed > study.Closed)
            return Fault($"study {study.Id} has {study.Closed} places closed, and {study.Lapsed} of them lapsed");
        if (study.Submitted < 0 || study.Submitted > study.Taken)
            return Fault($"study {study.Id} has {study.Taken} places taken, and {study.Submitted} of them submitted");
        if (held != study.Held) return Fault($"study {study.Id} holds {study.Held}, and its transfers make {held}");
        var due = study.State == StudyState.Draft || book.Sandbox ? Breakdown.Zero : study.UnitCost * study.Payable;
        if (held != due) return Fault($"study {study.Id} holds {held}, and its {study.Payable} payable places cost {due}");
        return IsPriced(study)
            ? null
            : Fault(
                $"a place of study {study.Id} costs {study.UnitCost}, and its price is "
                    + $"{book.PricingOf(study.Origin).Place(study.Reward, study.Places)}");
    }

    /// <summary>
    /// Whether a place costs what one of the book's lists says. By an older list, it costs what it did when it was written,
    /// however many places were added since.
    /// </summary>
    private bool IsPriced(Study study)
    {
        bool IsBy(Pricing list, int places) => IsPrice(study.UnitCost, list.Place(study.Reward, places), list.Surcharges);
        Pricing[] lists = [.. prices.Of(study.Origin)];
        return IsBy(lists[0], study.Places)
            || (lists.Length > 1 && lists.Any(list => IsBy(list, 1) || IsBy(list, Study.MaxPlaces)));
    }

    private string? CheckTallies()
    {
        foreach (var project in _counted.Keys.Union(_stored.Keys))
        {
            var none = NoneOf(project);
            if ((_counted.GetValueOrDefault(project) ?? none) != (_stored.GetValueOrDefault(project) ?? none))
                return Fault($"the tally of project {project} does not count the studies that are there");
        }
        return null;
    }

    private StudyTally NoneOf(ObjectId project) => new() { Book = book.Number, Project = project };

    /// <summary>Whether a place may cost that much; which qualifications raise the fee is not stored.</summary>
    private static bool IsPrice(Breakdown cost, Breakdown price, SurchargeTable surcharges) => surcharges.Entries.Count > 0
        ? cost.Rewards == price.Rewards && cost.Fees >= price.Fees && cost.Vat >= price.Vat
        : cost == price;

    private string? Compare(string account, Breakdown stored, Breakdown computed)
        => stored == computed ? null : Fault($"{account} is {stored}, and its transfers make {computed}");

    private void Book(Account account, Breakdown amount)
    {
        switch (account.Kind)
        {
            case AccountKind.Funding: _funding += amount; break;
            case AccountKind.Available: _available += amount; break;
            case AccountKind.Paid: _paid += amount; break;
            default:
                _heldTotal += amount;
                _held[account.Id] = _held.GetValueOrDefault(account.Id) + amount;
                break;
        }
    }

    private string Fault(string what) => $"Book {book.Id}: {what}.";
}
