namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Testing" in Prolific's documentation.</summary>
internal static class Testing
{
    private const string Group = "Testing";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "POST", "/api/v1/researchers/participants/", CreateTestParticipant.AnswerAsync),
    ];
}
