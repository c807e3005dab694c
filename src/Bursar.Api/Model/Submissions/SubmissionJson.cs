using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of submissions: bodies of requests, and answers, which the command line reads again.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(SubmissionAnswer))]
[JsonSerializable(typeof(SubmissionRequest))]
[JsonSerializable(typeof(SubmitRequest))]
internal sealed partial class SubmissionJson : JsonSerializerContext;
