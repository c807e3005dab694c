using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary><c>GET /tasks</c>: what is offered to the participant, by the rules by which a place is taken.</summary>
internal static class ShowTasks
{
    /// <summary>The most offers that a list looks at; those beyond are older.</summary>
    private const int Limit = 500;

    public static async ValueTask<WorkAnswer> AnswerAsync(WorkCall call)
    {
        Query<Offer> query = call.Visitor is { IsAnonymous: true } visitor
            ? new OffersOfBook(visitor.OnlyBook, call.Participant, call.Now, Limit)
            : new OffersTo(call.Participant, call.Now, Limit);
        var offers = await call.Ledger.ListAsync(query, call.Cancellation);
        List<TaskLine> lines = [];
        foreach (var offer in offers)
        {
            // Whoever may accept a task may see it, so that one question is enough for most.
            var canAccept = await call.WhyNotAsync(offer.First.Id, StudyAction.Accept) is null;
            if (!canAccept && await call.WhyNotAsync(offer.First.Id, StudyAction.Discover) is not null) continue;
            lines.Add(await call.ShortLineAsync(offer.First) with
            {
                Studies = offer.Studies,
                Places = offer.Places,
                CanAccept = canAccept,
            });
        }
        var search = TaskSearch.Of(call);
        return WorkAnswer.Show<TasksPage, TaskList>(new(search, search.In(lines), offers.Count == Limit));
    }
}
