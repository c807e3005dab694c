using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of answers about submissions.</summary>
[JsonSerializable(typeof(SubmissionDetail))]
[JsonSerializable(typeof(ListAnswer<SubmissionShort>))]
[JsonSerializable(typeof(SubmissionAskedBack))]
[JsonSerializable(typeof(ScreenOutPayAnswer))]
[JsonSerializable(typeof(ScreenOutAnswer))]
internal sealed partial class SubmissionJson : JsonSerializerContext
{
    public static readonly SubmissionJson Wire = new(JsonAnswer.Options());
}
