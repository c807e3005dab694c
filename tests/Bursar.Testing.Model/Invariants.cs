namespace Bursar.Testing.Model;

/// <summary>What is always true of a book's rows, each written down as it is said in the documentation.</summary>
internal static class Invariants
{
    /// <summary>Which one is broken; null where all hold.</summary>
    public static string? Broken(BookRows rows)
    {
        var (book, before) = (rows.Book, rows.Before);
        if (book.Funding + book.Available + book.Held + book.Paid != Breakdown.Zero) return "1: the accounts do not sum to zero";

        if (book.Available.Total < -book.CreditLimit) return "2: Available is below the credit limit";
        if (rows.Studies.Find(study => !study.Held.IsNonNegative) is { } negative)
            return $"2: {negative.Id} holds less than nothing";
        if (before is not null && !(book.Paid - before.Paid).IsNonNegative) return "2: Paid fell";

        var held = rows.Studies.Aggregate(Breakdown.Zero, (sum, study) => sum + study.Held);
        if (held != book.Held) return $"3: the studies hold {held}, and the book says {book.Held}";
        var numbers = Enumerable.Range(1, (int)book.Events.Last).Select(i => (long)i);
        if (!rows.Events.Select(one => one.Sequence).SequenceEqual(numbers))
            return $"6: the events have a gap, or are not the {book.Events.Last} that the book counts";
        return BrokenPlaces(rows) ?? BrokenPayments(rows) ?? BrokenBonuses(rows) ?? BrokenHistory(rows);
    }

    private static string? BrokenPlaces(BookRows rows)
    {
        var counted = rows.Submissions.CountBy(one => (one.Study, one.State)).ToDictionary();
        return rows.Studies.Select(study => BrokenPlaces(rows.Book, study, counted)).FirstOrDefault(fault => fault is not null);
    }

    private static string? BrokenPlaces(Book book, Study study, Dictionary<(ObjectId Study, SubmissionState State), int> counted)
    {
        int Count(SubmissionState state) => counted.GetValueOrDefault((study.Id, state));

        if (int.Min(study.Open, study.Closed) < 0) return $"3: {study.Id} has less than no places";
        if (study.Lapsed < 0 || study.Lapsed > study.Closed)
            return $"3: of {study.Closed} closed places of {study.Id} {study.Lapsed} lapsed";
        if (study.Submitted != Count(SubmissionState.Submitted)) return $"3: {study.Id} counts {study.Submitted} submitted";
        if (study.Reserved != Count(SubmissionState.Reserved)) return $"3: {study.Id} counts {study.Reserved} reserved";
        if (study.Taken - study.Submitted - study.Reserved != Count(SubmissionState.Taken))
            return $"3: {study.Id} counts {study.Taken} taken";
        if (study.Paid != Count(SubmissionState.Approved) + Count(SubmissionState.PartlyApproved))
            return $"3: {study.Id} counts {study.Paid} paid";
        if (study.State is StudyState.Stopped or StudyState.Deleted && study.Open > 0)
            return $"3: {study.Id} is {study.State} and has open places";
        if (study.State == StudyState.Deleted && study.Taken > 0) return $"3: {study.Id} is deleted and not decided";
        var open = study.State is StudyState.Active or StudyState.Paused ? study.Open : 0;
        var cost = book.Sandbox ? Breakdown.Zero : study.UnitCost * (open + study.Taken);
        return study.Held == cost
            ? null
            : $"3: {study.Id} holds {study.Held}, and {open} open and {study.Taken} taken places cost {cost}";
    }

    /// <summary>
    /// From the hold, or after a rejection from what is available: whichever, once, and not both released and paid for good.
    /// </summary>
    private static string? BrokenPayments(BookRows rows)
    {
        var payments = rows.Transfers.Where(transfer => transfer.Kind == TransferKind.Payment).ToList();
        var submissions = rows.Submissions.ToDictionary(one => one.Id);
        if (payments.DistinctBy(one => one.Subject).Count() != payments.Count) return "4: a submission is paid twice";
        if (payments.Select(one => BrokenPayment(rows, submissions[one.Subject], one))
            .FirstOrDefault(fault => fault is not null) is { } broken)
            return broken;

        var released = rows.Transfers.Where(transfer => transfer.Kind == TransferKind.Release)
            .Where(transfer => submissions.ContainsKey(transfer.Subject))
            .CountBy(transfer => transfer.Subject).ToDictionary();
        // Whatever was taken back has a place again, which can be released again.
        var restored = rows.Events.Where(one => submissions.ContainsKey(one.Subject) && IsRestored(one))
            .CountBy(one => one.Subject).ToDictionary();
        if (released.Any(one => one.Value > 1 + restored.GetValueOrDefault(one.Key)))
            return "4: a submission is released twice";
        return payments.Exists(one => one.From.Kind == AccountKind.Held
            && released.GetValueOrDefault(one.Subject) > restored.GetValueOrDefault(one.Subject)
            && submissions[one.Subject].State != SubmissionState.PartlyApproved)
            ? "4: a submission is paid from the hold that was released"
            : null;
    }

    private static bool IsRestored(Event one)
        => one.Kind is EventKind.SubmissionTaken or EventKind.SubmissionSubmitted
            && (SubmissionState)one.From is SubmissionState.Rejected or SubmissionState.Returned or SubmissionState.TimedOut;

    /// <summary>What was paid, from where, by what became of the submission.</summary>
    private static string? BrokenPayment(BookRows rows, Submission submission, Transfer payment)
    {
        var study = rows.Studies.Find(one => one.Id == submission.Study)!;
        if (payment.To != Account.Paid(submission.Participant)) return $"4: {submission.Id} is paid to {payment.To}";
        switch (submission.State)
        {
            case SubmissionState.Approved when submission.PaidInstead is null:
                return null;
            case SubmissionState.PartlyApproved when payment.From == Account.Held(study.Id)
                && payment.Amount.Rewards == submission.PaidInstead:
                return null;
            case SubmissionState.ScreenedOut when payment.From == Account.Available:
                var due = rows.Prices.AtTransfer(study.Origin, payment.Sequence).Bonus(submission.PaidInstead!.Value);
                return payment.Amount == due ? null : $"4: {submission.Id} is screened out for {due}, and paid {payment.Amount}";
            default:
                return $"4: {submission.Id} is {submission.State}, and {payment.Amount} is paid from {payment.From}";
        }
    }

    /// <summary>One transfer for each bonus, of its amount with the fee on it, to whom it says.</summary>
    private static string? BrokenBonuses(BookRows rows)
    {
        var transfers = rows.Transfers.Where(transfer => transfer.Kind == TransferKind.Bonus)
            .ToLookup(transfer => transfer.Subject);
        if (transfers.Count > rows.Bonuses.Count) return "4: a bonus is paid that is not there";
        foreach (var bonus in rows.Bonuses)
        {
            var list = rows.Studies.Find(study => study.Id == bonus.Study)!.Origin;
            var prices = rows.Prices.WhenMade(list, bonus.Id);
            var paid = transfers[bonus.Id].Select(one => (one.From, one.To, one.Amount)).ToList();
            (Account, Account, Breakdown)[] due = rows.Book.Sandbox
                ? [] : [(Account.Available, Account.Paid(bonus.Participant), prices.Bonus(bonus.Amount))];
            if (!paid.SequenceEqual(due)) return $"4: bonus {bonus.Id} of {bonus.Amount} is paid by {string.Join(", ", paid)}";
        }
        return null;
    }

    private static string? BrokenHistory(BookRows rows)
    {
        var audit = new BookAudit(rows.Book, rows.Prices);
        rows.Tallies.ForEach(audit.Add);
        var fault = rows.Transfers.Select(audit.Add).FirstOrDefault(one => one is not null)
            ?? rows.Studies.Select(audit.Add).FirstOrDefault(one => one is not null)
            ?? audit.Finish();
        return fault is null ? null : $"5: {fault}";
    }
}
