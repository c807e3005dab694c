namespace Bursar.Ledger;

/// <summary>A participant leaves: everything of them that must come before <see cref="ForgetParticipant"/>, and that.</summary>
public static class Departure
{
    /// <summary>The most accepted work that is returned.</summary>
    public const int MaxOpen = 1_000;

    /// <summary>What a participant has accepted and not yet submitted.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static ValueTask<IReadOnlyList<Submission>> OpenWorkOfAsync(
        this ILedgerReader ledger, ObjectId participant, CancellationToken cancellation)
        => ledger.ListAsync(
            new SubmissionsBy(participant, [SubmissionState.Taken, SubmissionState.Reserved], default, MaxOpen), cancellation);

    /// <summary>
    /// Returns what a participant has accepted, so that no place waits for them, and deletes them as a person. It goes on when
    /// the caller goes away.
    /// </summary>
    /// <param name="ledger">The ledger, which says who asks (<see cref="ActingLedger"/>).</param>
    /// <param name="participant">The participant's id.</param>
    /// <returns>What became of <see cref="ForgetParticipant"/>.</returns>
    /// <exception cref="StoreException">The store failed; repeated, it does what is left.</exception>
    public static async ValueTask<Outcome> ForgetAsync(this ILedger ledger, ObjectId participant)
    {
        // Work whose time is over is not returned: it times out.
        foreach (var open in await ledger.OpenWorkOfAsync(participant, CancellationToken.None))
            await ledger.ExecuteAsync(new ReturnSubmission(open.Study, open.Id, participant), CancellationToken.None);
        var signIn = await ledger.FindAsync<SignIn>(RowKey.OfSignIn(Site.WorkSite, participant), CancellationToken.None);
        var mail = await ledger.FindAsync<MailAddress>(RowKey.OfMailAddress(participant), CancellationToken.None);
        return await ledger.ExecuteAsync(
            new ForgetParticipant(participant, signIn?.Name ?? "")
            {
                Mail = mail?.Address ?? default,
                Subject = signIn?.ProviderSubject ?? default,
            },
            CancellationToken.None);
    }
}
