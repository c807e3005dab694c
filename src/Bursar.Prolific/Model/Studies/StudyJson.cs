using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about studies.</summary>
[JsonSerializable(typeof(CompletionCodeFields[]))]
[JsonSerializable(typeof(CodeChange[]))]
[JsonSerializable(typeof(SubmissionsConfig))]
[JsonSerializable(typeof(AccessDetail[]))]
[JsonSerializable(typeof(StudyFields))]
[JsonSerializable(typeof(StudyDetail))]
[JsonSerializable(typeof(ListAnswer<StudyShort>))]
[JsonSerializable(typeof(TestStudyLink))]
[JsonSerializable(typeof(StudyCost))]
[JsonSerializable(typeof(TotalCost))]
[JsonSerializable(typeof(StudyProgress))]
[JsonSerializable(typeof(DemographicExports))]
[JsonSerializable(typeof(Dictionary<string, int>))]
internal sealed partial class StudyJson : JsonSerializerContext
{
    public static readonly StudyJson Wire = new(JsonAnswer.Options());
}
