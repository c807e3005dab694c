using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>The JSON of submissions: request bodies, and answers, which the command line also reads.</summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(EligibilityAnswer))]
[JsonSerializable(typeof(SubmissionAnswer))]
[JsonSerializable(typeof(SubmissionRequest))]
[JsonSerializable(typeof(SubmitRequest))]
internal sealed partial class SubmissionJson : JsonSerializerContext;
