using Bursar.Ledger;

namespace Bursar.Api;

/// <summary><c>GET /bursar/v1/books/{book}/members</c>: the members, oldest first, at most 1,000.</summary>
internal static class GetMembers
{
    private const int Max = 1_000;

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        List<MemberAnswer> members = [];
        foreach (var member in await call.Ledger.ListAsync(new MembersOfBook(book.Value.Number, Max), call.Cancellation))
            members.Add(await MemberAnswer.OfAsync(call, member));
        return ApiAnswer.Ok(new(members), MemberJson.Default.MemberList);
    }
}
