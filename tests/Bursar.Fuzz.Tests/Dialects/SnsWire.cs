using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Bursar.Fuzz.Tests;

/// <summary>AWS's Query protocol with Signature Version 4, as SNS speaks it.</summary>
internal sealed class SnsWire : Dialect
{
    private int _signatures;

    public override string ContentType => "application/x-www-form-urlencoded";

    /// <summary>Signs. No two signatures are alike, as if a second had passed in between.</summary>
    public override IEnumerable<(string Name, string Value)> Admit(Request request, Cast cast)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["Host"] = cast.Host,
            ["X-Amz-Date"] = cast.Now.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture),
            ["X-Sns-Serial"] = $"{Interlocked.Increment(ref _signatures)}",
        };
        if (request.ContentType.Length > 0) headers["Content-Type"] = request.ContentType;
        var (path, query) = request.Target.IndexOf('?') is >= 0 and var mark
            ? (request.Target[..mark], request.Target[(mark + 1)..])
            : (request.Target, "");
        var signer = new Signer(cast["key"], cast["secret"]) { Service = "sns" };
        var proof = signer.Authorize(cast.Now, headers, Encoding.Latin1.GetBytes(request.Body), request.Method, path, query);
        return [.. headers.Select(header => (header.Key, header.Value)), ("Authorization", proof)];
    }

    /// <summary>A body of another type is a call of MTurk's.</summary>
    public override string? Fault(Answer answer) => answer.Type == MTurk.ContentType ? MTurk.Fault(answer) : FaultOfXml(answer);

    /// <summary>What is wrong with the form of an answer of SNS; null for nothing.</summary>
    public static string? FaultOfXml(Answer answer)
    {
        if (answer.Type != "text/xml") return $"the type is {answer.Type}";
        if (answer["x-amzn-RequestId"] is null) return "there is no id of the request";
        if (IsUnseen(answer)) return null;
        try
        {
            var isError = XElement.Parse(Encoding.UTF8.GetString(answer.Body)).Name.LocalName == "ErrorResponse";
            return isError == answer.Status is 200 ? "the root of the XML is another kind's" : null;
        }
        catch (XmlException)
        {
            return "the body is no XML";
        }
    }
}
