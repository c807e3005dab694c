using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of feedback: request bodies, and answers.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(FeedbackRequest))]
[JsonSerializable(typeof(FeedbackFilePage))]
internal sealed partial class FeedbackJson : JsonSerializerContext;
