using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>GET /bursar/v1/participants/{participant}/offers</c>: the studies in which a participant may take a place now, newest
/// first, by the rules by which it is taken. HITs of one type are one offer, with the HIT that is to be done first.
/// </summary>
internal static class GetOffers
{
    /// <summary>The most offers that are looked at; those beyond are older.</summary>
    private const int Limit = 500;

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var participant = await call.ParticipantAsync();
        if (!participant.Ok) return participant.Error;
        var (person, now) = (participant.Value.Id, call.Ledger.Clock.GetUtcMicroseconds());
        List<OfferAnswer> answers = [];
        foreach (var offer in await call.Ledger.ListAsync(new OffersTo(person, now, Limit), call.Cancellation))
        {
            if (await call.Ledger.CheckAsync(offer.First.Id, person, StudyAction.Accept, call.Cancellation) is not null) continue;
            if (await call.Ledger.FindAsync<Book>(RowKey.OfBook(offer.First.Id.Book), call.Cancellation) is { } book)
                answers.Add(OfferAnswer.Of(offer, book));
        }
        return ApiAnswer.Ok(new(answers), OfferJson.Default.OfferList);
    }
}
