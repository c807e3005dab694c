using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>PUT /bursar/v1/books/{book}/members/{user}</c>: makes a user a member of a book, or gives a member another role.
/// </summary>
internal static class SetMember
{
    private static readonly ApiError NoRole = ApiError.Of(
        ApiErrorCode.InvalidValue,
        $"role: must be one of {string.Join(", ", Enum.GetValues<Role>().Skip(1).Select(SnakeCase.Of))}.");

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var book = await call.BookAsync();
        if (!book.Ok) return book.Error;
        if (!call.Context.TryGetId("user", out var user)) return ApiError.NotFound("user", call.Route("user"));
        var body = await call.BodyAsync(MemberJson.Default.MemberRequest);
        if (!body.Ok) return body.Error;
        var role = Enum.GetValues<Role>().Skip(1).FirstOrDefault(one => SnakeCase.Of(one) == body.Value.Role);
        if (role == Role.None) return NoRole;
        // Checked here because the command sees only one book. The check stays true: no user is ever removed.
        if (await call.Ledger.FindAsync<User>(RowKey.OfUser(user), call.Cancellation) is null)
            return ApiError.NotFound("user", user);
        var outcome = await call.ExecuteAsync(new Ledger.SetMember(book.Value.Number, user, role));
        if (!outcome.Accepted) return outcome.Rejection;
        var member = await call.Ledger.FindMemberAsync(book.Value.Number, user, call.Cancellation);
        return member is null
            ? ApiError.NotFound("member", user)
            : ApiAnswer.Ok(await MemberAnswer.OfAsync(call, member), MemberJson.Default.MemberAnswer);
    }
}
