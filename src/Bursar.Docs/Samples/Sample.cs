namespace Bursar.Docs;

/// <summary>A program that makes one call.</summary>
/// <param name="Language">The language, for people.</param>
/// <param name="Fence">The language, for those who colour programs.</param>
/// <param name="Text">The program.</param>
internal sealed record Sample(string Language, string Fence, string Text)
{
    /// <summary>The samples of an API for a call, in the order in which they are shown.</summary>
    public static IReadOnlyList<Sample> Of(string api, SampleCall call) => api switch
    {
        "mturk" => [AwsSamples.CommandLine(call), AwsSamples.Boto(call), AwsSamples.JavaScript(call), AwsSamples.CSharp(call)],
        "bursar" => [WebSamples.Curl(call), WebSamples.Python(call)],
        _ =>
        [
            WebSamples.Curl(call), WebSamples.Python(call), WebSamples.JavaScript(call), WebSamples.Go(call),
            WebSamples.Ruby(call), WebSamples.Java(call), WebSamples.Php(call), WebSamples.CSharp(call), WebSamples.Swift(call),
        ],
    };
}
