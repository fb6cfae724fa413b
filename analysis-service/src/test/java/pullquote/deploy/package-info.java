/** What the manifests and Compose file under {@code deploy/} promise. Nothing here runs a pod. */
package pullquote.deploy;
