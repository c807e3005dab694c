using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Pools of logins that a study hands out to its participants.</summary>
internal static class CredentialOperations
{
    private const string Group = "Credentials";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "GET", "/api/v1/credentials/", GetCredentialPools.AnswerAsync)
        {
            Id = "list-credential-pools", Gives = () => BodyShape.Of(CredentialJson.Wire.PoolList),
            Query = [QueryShapes.Workspace with { IsRequired = true }],
        },
        new(Group, "POST", "/api/v1/credentials/", CreateCredentialPool.AnswerAsync)
        {
            Takes = () => RequestShapes.NewPool, Gives = () => BodyShape.Of(CredentialJson.Wire.PoolName), Status = 201,
        },
        new(Group, "PATCH", "/api/v1/credentials/{id}/", AddCredentials.AnswerAsync)
        {
            Id = "update-credential-pool", Takes = () => RequestShapes.MoreLogins,
            Gives = () => BodyShape.Of(CredentialJson.Wire.PoolName),
        },
        new(Group, "GET", "/api/v1/studies/{id}/credentials/report/", GetCredentialReport.AnswerAsync)
        {
            Id = "download-study-credential-report", Gives = () => BodyShape.File("text/csv"),
        },
    ];
}
