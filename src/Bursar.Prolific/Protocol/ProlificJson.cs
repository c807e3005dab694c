using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>How every answer is serialized.</summary>
[JsonSerializable(typeof(Me))]
[JsonSerializable(typeof(Workspace))]
[JsonSerializable(typeof(ListAnswer<WorkspaceShort>))]
[JsonSerializable(typeof(ListAnswer<ProjectShort>))]
[JsonSerializable(typeof(ProjectDetail))]
[JsonSerializable(typeof(ListAnswer<SubmissionShort>))]
[JsonSerializable(typeof(SubmissionDetail))]
[JsonSerializable(typeof(ReturnRequested))]
[JsonSerializable(typeof(ScreenOutPayAnswer))]
[JsonSerializable(typeof(ScreenOutAnswer))]
[JsonSerializable(typeof(BulkBonus))]
[JsonSerializable(typeof(TestParticipant))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonArray))]
[JsonSerializable(typeof(CompletionCodeFields[]))]
[JsonSerializable(typeof(AccessDetail[]))]
[JsonSerializable(typeof(StudyFields))]
[JsonSerializable(typeof(StudyDetail))]
[JsonSerializable(typeof(ListAnswer<StudyShort>))]
[JsonSerializable(typeof(TestStudy))]
[JsonSerializable(typeof(StudyCost))]
[JsonSerializable(typeof(TotalCost))]
[JsonSerializable(typeof(AccessDetailsProgress))]
[JsonSerializable(typeof(Dictionary<string, int>))]
[JsonSerializable(typeof(RewardRecommendation[]))]
internal sealed partial class ProlificJson : JsonSerializerContext
{
    /// <summary>The one instance; letters of any script stand as they are.</summary>
    public static readonly ProlificJson Wire = new(
        new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
