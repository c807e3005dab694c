using System.Reflection;
using Xunit.v3;

[assembly: Bursar.WebConsole.Tests.ClosePages]

namespace Bursar.WebConsole.Tests;

/// <summary>A test's pages are closed when it ends.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class ClosePagesAttribute : BeforeAfterTestAttribute
{
    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest, IXunitTest test) => Browser.Close(test.UniqueID);
}
