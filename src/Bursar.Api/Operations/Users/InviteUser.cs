using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>
/// <c>POST /bursar/v1/users</c>: lets a user sign in to the console, and makes a link with which they set a password. For someone
/// who can sign in already, it makes another link, because the password is forgotten.
/// </summary>
internal static class InviteUser
{
    /// <summary>The path of the console's page for a link; what follows it is the secret.</summary>
    private const string LinkPath = "/console/link/";

    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3);

    public static async ValueTask<ApiAnswer> AnswerAsync(ApiCall call)
    {
        var body = await call.BodyAsync(UserJson.Default.UserRequest);
        if (!body.Ok) return body.Error;
        if (body.Value.Email is not { } email) return ApiError.Of(ApiErrorCode.InvalidValue, "email: this member is required.");
        var name = SignIn.NameOf(email);
        var user = await FindOrMakeAsync(call, body.Value, email, name);
        if (!user.Ok) return user.Error;
        var add = new AddSignIn(Site.Console, user.Value.Id, name) { IsOperator = body.Value.IsOperator ?? false };
        if (body.Value.IsOperator is null && await SignInOfAsync(call, user.Value.Id) is { } known)
            add = add with { IsOperator = known.IsOperator };
        var outcome = await call.ExecuteAsync(add);
        return outcome.Accepted ? await LinkAsync(call, add) : outcome.Rejection;
    }

    private static async ValueTask<ApiAnswer> LinkAsync(ApiCall call, AddSignIn add)
    {
        var secret = PersonSecret.New(add.Person);
        var now = call.Services.Clock.GetUtcMicroseconds();
        var link = new SignInLink(secret.Digest, LinkPurpose.SetPassword, now + Lifetime);
        var outcome = await call.ExecuteAsync(new MakeLink(Site.Console, add.Person, link, now));
        if (!outcome.Accepted) return outcome.Rejection;
        var url = call.Services.Face.Address.Of(call.Context.Request, $"{LinkPath}{secret}");
        var answer = new UserAnswer($"{add.Person}", add.Name, add.IsOperator, url, link.ExpiresAt);
        return ApiAnswer.Created(answer, UserJson.Default.UserAnswer, outcome.Receipt) with { IsSecret = true };
    }

    /// <summary>The user that the request names by id, or the one who signs in under that address, or a new one.</summary>
    private static async ValueTask<Parsed<User>> FindOrMakeAsync(ApiCall call, UserRequest request, string email, string name)
    {
        if (request.Id is { } id) return await FindAsync(call, id);
        if (await call.Ledger.FindPersonAsync(Site.Console, name, call.Cancellation) is { } known)
            return await FindAsync(call, known);
        var now = call.Ledger.Clock.GetUtcMicroseconds();
        var make = new CreateUser(ObjectId.Random(now), request.Name ?? email.Trim(), email.Trim());
        var outcome = await call.ExecuteAsync(make);
        return outcome.Accepted
            ? new User(make.Id, make.FullName, make.Email, outcome.Receipt.At)
            : ApiRejections.Of(outcome.Rejection);
    }

    private static async ValueTask<Parsed<User>> FindAsync(ApiCall call, ObjectId id)
        => await call.Ledger.FindAsync<User>(RowKey.OfUser(id), call.Cancellation) is { } user
            ? user
            : ApiError.NotFound("user", id);

    private static ValueTask<SignIn?> SignInOfAsync(ApiCall call, ObjectId user)
        => call.Ledger.FindAsync<SignIn>(RowKey.OfSignIn(Site.Console, user), call.Cancellation);
}
