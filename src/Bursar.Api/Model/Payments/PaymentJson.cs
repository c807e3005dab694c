using System.Text.Json.Serialization;

namespace Bursar.Api;

/// <summary>
/// The JSON of payments that belong to no study: request bodies, and answers, which the command line also reads.
/// </summary>
[JsonSourceGenerationOptions(AllowDuplicateProperties = false)]
[JsonSerializable(typeof(PaymentRequest))]
[JsonSerializable(typeof(PaymentAnswer))]
[JsonSerializable(typeof(PaymentPage))]
internal sealed partial class PaymentJson : JsonSerializerContext;
