using Bursar.Ledger;

namespace Bursar.Prolific.Tests;

/// <summary>Participants with answers.</summary>
internal static class Crowds
{
    /// <summary>A participant who has answered.</summary>
    /// <param name="server">The server.</param>
    /// <param name="answers">Such as <c>age=34</c> or <c>fluent-languages=19,24</c>, in the stored form.</param>
    public static async Task<ObjectId> PersonAsync(this ProlificServer server, params string[] answers)
    {
        var one = await server.ParticipantAsync();
        await server.AnswerAsync(one, answers);
        return one;
    }

    public static Task AnswerAsync(this ProlificServer server, ObjectId participant, params string[] answers)
        => server.DoAsync(new UpdateParticipant(participant)
        {
            Answers = ScreenerAnswers.Read(string.Join(' ', answers)).All,
        });

    public static Task<Reply> CountAsync(this ProlificServer server, string filters)
        => server.PostAsync("/api/v1/eligibility-count/", $$"""{"filters":{{filters}}}""");

    public static async Task<int> EligibleAsync(this ProlificServer server, string filters)
        => (await server.CountAsync(filters)).Ok().Json.GetProperty("count").GetInt32();
}
