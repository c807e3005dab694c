using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>The JSON context of feedback, in both directions.</summary>
[JsonSerializable(typeof(FeedbackUploadUrl))]
[JsonSerializable(typeof(FeedbackRatings))]
[JsonSerializable(typeof(ListAnswer<FeedbackDetail>))]
internal sealed partial class FeedbackJson : JsonSerializerContext
{
    public static readonly FeedbackJson Wire = new(JsonAnswer.Options());
}
