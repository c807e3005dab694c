using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Participants to test with.</summary>
internal static class TestingOperations
{
    private const string Group = "Testing";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/researchers/participants/", CreateTestParticipant.AnswerAsync)
        {
            Id = "create-test-participant-for-researcher", Takes = () => RequestShapes.TestPerson,
            Gives = () => BodyShape.Of(TestingJson.Wire.TestParticipant), Status = 201,
        },
    ];
}
