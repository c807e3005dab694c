namespace Bursar.Ledger;

/// <summary>
/// Prepares a payout: sets aside, for each participant who is owed enough and is paid in that way, all that is owed. Whoever is
/// in another payout that waits is owed only the rest.
/// </summary>
/// <param name="Id">The new payout's id (<see cref="ObjectId.Random"/>).</param>
/// <param name="Currency">The currency.</param>
/// <param name="Method">
/// The way: only participants who want to be paid so; <see cref="PayoutMethod.Other"/> for all, whatever they want.
/// </param>
/// <param name="Least">Who is owed less than this is left out; more than zero.</param>
/// <param name="Preparer">Who prepares it, 1 to <see cref="Payout.MaxName"/> characters.</param>
/// <param name="Claims">
/// What participants have earned in that currency, as the caller read it; at most <see cref="Payout.MaxItems"/>.
/// </param>
public sealed record PreparePayout(
    ObjectId Id, Currency Currency, PayoutMethod Method, Money Least, string Preparer, IReadOnlyList<PayoutClaim> Claims)
    : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Claims.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfPayout(Id));
        if (Claims.Count > Payout.MaxItems) return;
        foreach (var claim in Claims)
        {
            rows.Add(RowKey.OfPayoutSum(claim.Participant, Currency));
            rows.Add(RowKey.OfPayoutAddress(claim.Participant));
        }
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Payout>(RowKey.OfPayout(Id)) is not null)
            return Outcome.Refused(RejectionCode.AlreadyExists, $"Payout {Id} already exists.");
        if (TextRules.Check("A name", Preparer.Trim(), Payout.MaxName, required: true) is { } refused) return refused;
        if (!Enum.IsDefined(Currency) || !Enum.IsDefined(Method))
            return Outcome.Refused(RejectionCode.InvalidValue, "There is no such currency, or no such way of payment.");
        if (Least <= Money.Zero || Least > Money.MaxAmount)
            return Outcome.Refused(
                RejectionCode.InvalidAmount, $"A least amount is more than 0.00 and at most {Money.MaxAmount}.");
        if (Claims.Count > Payout.MaxItems)
            return Outcome.Refused(RejectionCode.InvalidValue, $"A payout is for at most {Payout.MaxItems} people.");

        var (items, total) = (0, Money.Zero);
        foreach (var claim in Claims)
        {
            if (AmountFor(set, claim) is not var (amount, account)) continue;
            total += amount;
            set.Put(new PayoutItem
            {
                Payout = Id,
                Number = ++items,
                Participant = claim.Participant,
                Amount = amount,
                Sealed = account,
                State = PayoutItemState.Waiting,
                ChangedAt = set.Now,
            });
        }
        if (items == 0) return Outcome.Refused(RejectionCode.NotDue, "Nobody is owed that much and paid in that way.");
        set.Put(new Payout
        {
            Id = Id,
            Currency = Currency,
            Method = Method,
            State = PayoutState.Prepared,
            Items = items,
            Waiting = items,
            Total = total,
            PreparedBy = SignIn.NameOf(Preparer),
            Preparer = By == ActingLedger.Operator ? default : By,
            PreparedAt = set.Now,
        });
        return set.Receipt(Id);
    }

    /// <summary>Leaves out the id and the claims, which can differ on every attempt.</summary>
    public override RequestText Describe() => new RequestText("prepare-payout")
        .With("currency", Currency.ToString())
        .With("method", Method.ToString())
        .With("least", Least.ToString())
        .With("by", SignIn.NameOf(Preparer));

    /// <summary>Sets aside what is owed to a participant; null if it is too little, or paid in another way.</summary>
    private (Money Amount, SealedSecret Account)? AmountFor(WorkingSet set, PayoutClaim claim)
    {
        var address = set.Find<PayoutAddress>(RowKey.OfPayoutAddress(claim.Participant));
        if (Method != PayoutMethod.Other && address?.Method != Method) return null;
        var sum = set.Find<PayoutSum>(RowKey.OfPayoutSum(claim.Participant, Currency)) ?? new(claim.Participant, Currency);
        var owed = sum.OwedOf(claim.Earned);
        if (owed < Least || owed == Money.Zero) return null;
        set.Put(sum.With(owed, from: null, PayoutItemState.Waiting));
        return (owed, Method == PayoutMethod.Other ? default : address!.Sealed);
    }
}
