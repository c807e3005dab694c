using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>Reads the moment that a page is asked for, and what the book had then.</summary>
internal static class PastMoment
{
    public static async ValueTask<PastModel> ReadAsync(ConsoleCall call, Book book)
    {
        var model = new PastModel(TypedTime.Read(call.Query("at"), call.TypedZone));
        if (model.Asked.Error is { } wrong) return model with { Error = wrong };
        if (model.Asked.At is not { } at) return model;
        if (at > call.Ledger.Clock.GetUtcNow()) return model with { Error = "That is in the future." };
        if (at < book.OpenedAt)
        {
            var opened = Figures.Of(TimeZoneInfo.ConvertTime(book.OpenedAt, model.Asked.Zone));
            return model with { Error = $"The book was opened on {opened}." };
        }
        return model with { Balance = await call.Ledger.BalanceAsync(book, at, call.Cancellation) };
    }
}
